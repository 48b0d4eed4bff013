import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n--a b\r\nnot a boundary\r\n--a b--\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n--harkdown-boundary-1--\r\n"
    val response = client.post("https://api.example.com/upload") {
        setBody(TextContent(body, ContentType.parse("multipart/form-data; boundary=harkdown-boundary-1")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
