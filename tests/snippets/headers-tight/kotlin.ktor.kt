// Ktor may write the spaces and quotes of `Content-Type` in another way
import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "{\"a\": 1}"
    val response = client.post("https://api.example.com/reports") {
        headers.append("Accept", "text/html;level=1,application/json;q=0.9")
        headers.append("Accept-Language", "de,en;q=0.5")
        headers.append("Cache-Control", "no-cache,max-age=0")
        headers.append("If-Match", "\"a\",\"b\"")
        headers.append("Prefer", "return=minimal;x=\"y\",wait=5")
        headers.append("Content-Disposition", "attachment;filename=\"r.json\"")
        setBody(TextContent(body, ContentType.parse("application/json;charset=UTF-8")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
