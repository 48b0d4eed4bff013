import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "{\n  \"name\": \"Zoë 😀 日本\",\n  \"separator\": \"a\u2028b\u2029c\",\n  \"mark\": \"\ufeffx\",\n  \"escaped\": \"\\u00e9\\ud83d\\ude00\",\n  \"right\": \"a\u202eb\"\n}"
    val response = client.post("https://api.example.com/names") {
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
