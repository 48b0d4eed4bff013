import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--XX--\r\n"
    val response = client.post("https://api.example.com/upload") {
        setBody(TextContent(body, ContentType.parse("multipart/form-data; boundary=XX")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
