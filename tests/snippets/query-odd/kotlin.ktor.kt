// Ktor changes `?&` in a URL
// Ktor sorts the parameters of a query by name
import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val response = client.get("https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd")
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
