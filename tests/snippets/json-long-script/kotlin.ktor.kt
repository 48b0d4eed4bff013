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
          "name": "tag",
          "script": "function (user, context, callback) {\n  // it's \"quoted\"\n  const tag = `${'$'}{user.id}`;\n  callback(null, user, context);\n}\n"
        }
    """.trimIndent()
    val response = client.post("https://api.example.com/rules") {
        headers.append("Authorization", "Bearer YOUR_TOKEN")
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
