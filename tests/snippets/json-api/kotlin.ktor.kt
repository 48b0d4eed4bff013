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
          "data": {
            "type": "articles",
            "id": "1",
            "attributes": {
              "title": "A new title that is quite a bit longer than it was"
            }
          }
        }
    """.trimIndent()
    val response = client.patch("https://api.example.com/articles/1") {
        headers.append("Accept", "application/vnd.api+json")
        setBody(TextContent(body, ContentType.parse("application/vnd.api+json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
