import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "\ufeffbom \u0001\u0007\u0008\u000b\u000c\u001b[0m\u007f\u0085 \u00ad\u200b\u2028\u2029\u202eabc\u202c é 👩‍👩‍👧 􏿿"
    val response = client.post("https://api.example.com/notes") {
        setBody(TextContent(body, ContentType.parse("text/plain; charset=utf-8")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
