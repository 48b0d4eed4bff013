import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\">\n  <s:Body><![CDATA[a ]] b \$x `c` {{d}}]]></s:Body>\n</s:Envelope>\n"
    val response = client.post("https://api.example.com/soap") {
        setBody(TextContent(body, ContentType.parse("application/soap+xml; charset=utf-8; action=\"urn:find\"")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
