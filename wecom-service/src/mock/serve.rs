//! The listening side: a TCP listener whose connections can be cut, for faults and for the end of the mock.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// Cuts a connection: nothing more is read from it or written to it.
#[derive(Debug, Clone)]
pub(crate) struct Switch {
    this: Arc<AtomicBool>,
    all: Arc<AtomicBool>,
}

impl Switch {
    /// Cuts the connection.
    pub(crate) fn cut(&self) {
        self.this.store(true, Ordering::SeqCst);
    }
    fn check(&self) -> io::Result<()> {
        if self.this.load(Ordering::SeqCst) || self.all.load(Ordering::SeqCst) {
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        Ok(())
    }
}

impl Connected<IncomingStream<'_, Gate>> for Switch {
    fn connect_info(stream: IncomingStream<'_, Gate>) -> Self {
        stream.io().switch.clone()
    }
}

/// A listener; when `closed` is set, the connections that it made are cut as well.
#[derive(Debug)]
pub(crate) struct Gate {
    inner: TcpListener,
    closed: Arc<AtomicBool>,
}

impl Gate {
    pub(crate) async fn bind(address: SocketAddr, closed: Arc<AtomicBool>) -> io::Result<Self> {
        Ok(Self { inner: TcpListener::bind(address).await?, closed })
    }
}

impl Listener for Gate {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        let (stream, address) = Listener::accept(&mut self.inner).await;
        let switch = Switch { this: Arc::default(), all: Arc::clone(&self.closed) };
        (Line { stream, switch }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.inner.local_addr()
    }
}

/// A connection with a switch.
#[derive(Debug)]
pub(crate) struct Line {
    stream: TcpStream,
    switch: Switch,
}

impl AsyncRead for Line {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.switch.check()?;
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Line {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        self.switch.check()?;
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.switch.check()?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
