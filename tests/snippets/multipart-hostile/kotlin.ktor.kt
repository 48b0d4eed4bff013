import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"na%22me\"\r\n\r\n@file;type=x\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"a=b\"\r\n\r\n<file\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"it's %22it%22; x.json\"\r\nContent-Type: application/json\r\n\r\n{\"a\": \"b\\\\c\"}; \$(id)\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"ünï\"; filename=\"naïve 😀.bin\"\r\n\r\nx\r\n--harkdown-boundary-1--\r\n"
    val response = client.post("https://api.example.com/upload") {
        setBody(TextContent(body, ContentType.parse("multipart/form-data; boundary=harkdown-boundary-1")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
