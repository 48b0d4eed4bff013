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
          "zero": 0,
          "minus": -12,
          "half": 0.5,
          "pi": 3.14159,
          "max": 9007199254740991,
          "yes": true,
          "no": false,
          "nothing": null
        }
    """.trimIndent()
    val response = client.post("https://api.example.com/numbers") {
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
