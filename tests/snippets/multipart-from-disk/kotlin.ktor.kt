// the code reads no files: put the content of the file into the body
import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\navatar\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"avatar.png\"\r\nContent-Type: image/png\r\n\r\n\r\n--harkdown-boundary-1--\r\n"
    val response = client.post("https://api.example.com/upload") {
        setBody(TextContent(body, ContentType.parse("multipart/form-data; boundary=harkdown-boundary-1")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
