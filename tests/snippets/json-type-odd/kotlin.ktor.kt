// Ktor may write the spaces and quotes of `content-type` in another way
import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "{\"a\": [1.10, \"b\"]}"
    val response = client.put("https://api.example.com/notes/1") {
        setBody(TextContent(body, ContentType.parse("Application/JSON;odata.metadata=minimal; IEEE754Compatible=true")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
