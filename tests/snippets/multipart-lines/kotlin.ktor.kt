import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\nid,name\r\n1,\"a\"\r\n\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"b.svg\"\r\nContent-Type: image/svg+xml\r\n\r\n<svg>\n  <text>\${x} {{y}}</text>\n</svg>\n\r\n--harkdown-boundary-1--\r\n"
    val response = client.put("https://api.example.com/upload/1") {
        setBody(TextContent(body, ContentType.parse("multipart/form-data; boundary=harkdown-boundary-1")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
