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
          "zeta": 1,
          "Alpha": 2,
          "alpha": {
            "b": 1,
            "a": 2
          },
          "_": 3,
          "a-b": 4,
          "a.b": 5,
          "class": 6,
          " ": 8
        }
    """.trimIndent()
    val response = client.post("https://api.example.com/sorted") {
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
