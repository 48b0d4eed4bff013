import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = """
        <?xml version="1.0"?>
        <find>
          <name>O'Brien &amp; Söhne</name>
        </find>
    """.trimIndent()
    val response = client.post("https://api.example.com/soap") {
        headers.append("SOAPAction", "\"urn:find\"")
        setBody(TextContent(body, ContentType.parse("text/xml")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
