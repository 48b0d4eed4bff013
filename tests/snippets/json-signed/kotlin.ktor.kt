import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "{ \"event\":\"push\",   \"commits\":[ 1,2,3 ], \"message\":\"the bytes of this text are what the signature is about\" }"
    val response = client.post("https://api.example.com/hooks") {
        headers.append("X-Signature", "sha256=abcdef")
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
