import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val response = client.get("https://api.example.com/search?q={{name}}%20\${name}%20%23{name}%20%25s%20%5C%28name%29&%24filter=name%20eq%20%27O%27%27Brien%27&range=2024-01-01T00%3A00%3A00%2B02%3A00&path=%2Fa%2F..%2Fb&e=a%2520b")
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
