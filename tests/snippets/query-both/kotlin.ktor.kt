import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val response = client.get("https://api.example.com/search?page=1&tag=a&tag=b&q=two%20words%20%26%20more%20%3D%20x&e=&filter%5Bname%5D=%C3%BC%27%28x%29%21%2A&url=https%3A%2F%2Fexample.com%2F%3Fa%3Db%23c")
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
