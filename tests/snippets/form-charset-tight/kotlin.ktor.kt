// Ktor may write the spaces and quotes of `Content-Type` in another way
import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "city=K%C3%B6ln&a=1"
    val response = client.put("https://api.example.com/form") {
        setBody(TextContent(body, ContentType.parse("application/x-www-form-urlencoded;charset=utf-8")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
