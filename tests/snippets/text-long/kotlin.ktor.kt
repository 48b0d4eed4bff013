import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "id,name\n0,\"name 0\"\n1,\"name 1\"\n2,\"name 2\"\n3,\"name 3\"\n4,\"name 4\"\n5,\"name 5\"\n6,\"name 6\"\n7,\"name 7\"\n8,\"name 8\"\n9,\"name 9\"\n10,\"name 10\"\n11,\"name 11\"\n"
    val response = client.put("https://api.example.com/raw/1") {
        setBody(TextContent(body, ContentType.parse("text/csv")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
