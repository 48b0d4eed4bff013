// Ktor may write the spaces and quotes of `Content-Type` in another way
import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "Zoë"
    val response = client.post("https://api.example.com/notes") {
        setBody(TextContent(body, ContentType.parse("Text/Plain; Format=flowed; charset=\"UTF-8\"")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
