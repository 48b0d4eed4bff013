import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = """
        {
          "big": 12345678901234567890,
          "precise": 9007199254740993,
          "float": 1.0,
          "exponent": 1e5,
          "minus": -0,
          "long": 0.1000000000000000055511151231257827
        }
    """.trimIndent()
    val response = client.post("https://api.example.com/numbers") {
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
