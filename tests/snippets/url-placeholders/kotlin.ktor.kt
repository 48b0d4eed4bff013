import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val response = client.get("https://api.example.com/users/{id}/<KEY>/\${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}")
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
