import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val response = client.get("https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B")
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
