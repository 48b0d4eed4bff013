// Ktor does not let a program set `Upgrade`: it is left out
import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val response = client.get("https://api.example.com/users") {
        headers.append("Connection", "close")
        headers.append("TE", "trailers")
        headers.append("Keep-Alive", "timeout=5")
        headers.append("Trailer", "X-Sum")
        headers.append("Via", "1.1 proxy")
        headers.append("Date", "Tue, 15 Nov 1994 08:12:31 GMT")
        headers.append("Range", "bytes=0-1")
        headers.append("If-None-Match", "*")
        headers.append("Proxy-Authorization", "Basic x")
        headers.append("Sec-CH-UA", "\"x\"")
        headers.append("Set-Cookie", "a=b")
        headers.append("Max-Forwards", "3")
        headers.append("X-HTTP-Method-Override", "PATCH")
        headers.append("Access-Control-Request-Method", "PUT")
        headers.append("Accept-Charset", "utf-8")
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
