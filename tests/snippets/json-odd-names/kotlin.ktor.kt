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
          "b": 1,
          "10": 2,
          "2": 3,
          "__proto__": {
            "x": 1
          },
          "constructor": null,
          "": "empty",
          "with space": 1,
          "it's": 2
        }
    """.trimIndent()
    val response = client.post("https://api.example.com/maps") {
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
