import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "one \$HOME \"\${account.name}\"\ntwo '<NAME>' \\ %s\nthree {{third}}\n"
    val response = client.post("https://api.example.com/notes/{note_id}") {
        headers.append("X-Sign", "\$a `b` YOUR_SIGN-IT")
        setBody(TextContent(body, ContentType.parse("text/plain")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
