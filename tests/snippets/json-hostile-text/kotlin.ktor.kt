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
          "text": "it's \"quoted\" \\ back\\\\slash `tick` ${'$'}HOME ${'$'}(touch pwned) ${'$'}{HOME} %s %d #{x} \\( !! ; | & > <",
          "lines": "one\ntwo\nthree\n",
          "tab": "\t",
          "cr": "a\rb",
          "html": "</script><!-- <b>"
        }
    """.trimIndent()
    val response = client.post("https://api.example.com/notes") {
        headers.append("Accept", "application/json")
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
