import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "tag=b&tag=a&items%5B0%5D%5Bid%5D=1&items%5B%5D=x&items%5B%5D=y&plus=a%2Bb%20c~%2A-._&percent=100%2525%20%2541&lines=one%0D%0Atwo"
    val response = client.post("https://api.example.com/form") {
        setBody(TextContent(body, ContentType.parse("application/x-www-form-urlencoded")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
