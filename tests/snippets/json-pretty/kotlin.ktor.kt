import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "{\n    \"id\": 7,\n    \"items\": [\n        {\"sku\": \"A-1\", \"count\": 2}\n    ]\n}\n"
    val response = client.post("https://api.example.com/orders") {
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
