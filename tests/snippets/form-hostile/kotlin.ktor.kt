import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "b=1&a=%40file&a=it%27s%20%22x%22%20%24%28id%29%20%60id%60&empty=&na%20me%3D%26%2B=sum%20%3D%201%2B1%20%26%20more%0Anext&%C3%BCn%C3%AF=%F0%9F%98%80&10=ten"
    val response = client.post("https://api.example.com/form") {
        setBody(TextContent(body, ContentType.parse("application/x-www-form-urlencoded")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
