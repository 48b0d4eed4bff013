import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "client_id=YOUR_CLIENT_ID&code=a%20%22<CODE>%22%20%26%20%24x&redirect=https%3A%2F%2F{host}%2Fcb%3Fx%3D{{state}}"
    val response = client.post("https://api.example.com/oauth/token") {
        setBody(TextContent(body, ContentType.parse("application/x-www-form-urlencoded")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
