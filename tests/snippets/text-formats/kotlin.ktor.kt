import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "%s %d %n %% %1\$s {0} {} {{x}} {% y %} ~a ~% \$1 \$& \$\$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` \"q\" 'r' <%= s %> ?> */ -- ; rm"
    val response = client.post("https://api.example.com/notes") {
        setBody(TextContent(body, ContentType.parse("text/plain")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
