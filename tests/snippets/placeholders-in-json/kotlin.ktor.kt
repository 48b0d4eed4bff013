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
          "client": "YOUR_CLIENT_ID",
          "text": "a ${'$'}{user.name} ${'$'}b",
          "list": [
            "{{item}}"
          ],
          "n": 1
        }
    """.trimIndent()
    val response = client.post("https://\${account.namespace}/api/{id}/keys") {
        headers.append("Authorization", "Bearer <ACCESS_TOKEN>")
        headers.append("X-Key", "\"YOUR_API_KEY\"")
        headers.append("Cookie", "sid=YOUR_SESSION")
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
