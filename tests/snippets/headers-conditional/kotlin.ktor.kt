import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val response = client.get("https://api.example.com/report.csv") {
        headers.append("If-None-Match", "W/\"a1b2\", \"c3\"")
        headers.append("If-Modified-Since", "Tue, 15 Nov 1994 08:12:31 GMT")
        headers.append("Range", "bytes=0-99")
        headers.append("Accept", "text/csv;q=0.9, */*;q=0.1")
        headers.append("X-Forwarded-For", "192.0.2.1, 198.51.100.2")
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
