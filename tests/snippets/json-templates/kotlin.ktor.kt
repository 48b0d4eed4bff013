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
          "subject": "Hello {{user.name}}",
          "js": "${'$'}{name} `x`",
          "ruby": "#{name} #@a #${'$'}b",
          "python": "%(name)s {0} {}",
          "swift": "\\(name)",
          "erb": "<%= name %> <?php echo 1 ?>",
          "liquid": "{% if a %}{{ a }}{% endif %}",
          "block": "one\n{{#each items}}\n{{/each}}\n"
        }
    """.trimIndent()
    val response = client.post("https://api.example.com/templates") {
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
