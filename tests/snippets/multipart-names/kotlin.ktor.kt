import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"\\\"\r\n\r\na backslash\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"two%0Alines\"\r\n\r\na line feed\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"f\"; filename=\"back\\slash\\.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--harkdown-boundary-1--\r\n"
    val response = client.post("https://api.example.com/upload") {
        setBody(TextContent(body, ContentType.parse("multipart/form-data; boundary=harkdown-boundary-1")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
