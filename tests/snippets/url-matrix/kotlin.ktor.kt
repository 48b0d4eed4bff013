import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val response = client.put("https://api.example.com/v1/items;color=red/a:b/c@d/\$batch/x(1)/*?sort=-name,+age&at=12:00")
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
