import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "callback=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%26d%3De%23f&template={{name}}%20\${name}%20%23{name}&enabled=true"
    val response = client.patch("https://api.example.com/settings") {
        setBody(TextContent(body, ContentType.parse("application/x-www-form-urlencoded")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
