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
          "say \"hi\"": 1,
          "back\\slash": 2,
          "line\nbreak": 3,
          "tab\t": 4,
          "it's #{x} ${'$'}y `z`": 5
        }
    """.trimIndent()
    val response = client.post("https://api.example.com/notes") {
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
