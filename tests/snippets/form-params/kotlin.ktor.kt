import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "grant_type=client_credentials&client_id=YOUR_CLIENT_ID&scope=read%20write&redirect_uri=https%3A%2F%2Fexample.com%2Fcb%3Fa%3Db%26c%3Dd"
    val response = client.post("https://api.example.com/oauth/token") {
        setBody(TextContent(body, ContentType.parse("application/x-www-form-urlencoded")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
