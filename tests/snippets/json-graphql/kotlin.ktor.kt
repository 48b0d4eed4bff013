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
          "query": "query (${'$'}id: ID!) {\n  user(id: ${'$'}id) {\n    name # the name\n    \"\"\"not a comment\"\"\"\n  }\n}",
          "variables": {
            "id": "u-1",
            "first": 10
          }
        }
    """.trimIndent()
    val response = client.post("https://api.example.com/graphql") {
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
