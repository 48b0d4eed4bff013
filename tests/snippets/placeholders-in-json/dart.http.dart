import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://\${account.namespace}/api/{id}/keys');
  final request = http.Request('POST', url);
  request.headers.addAll({
    'Authorization': 'Bearer <ACCESS_TOKEN>',
    'X-Key': '"YOUR_API_KEY"',
    'Cookie': 'sid=YOUR_SESSION',
    'Content-Type': 'application/json',
  });
  request.bodyBytes = utf8.encode(
    jsonEncode({
      'client': 'YOUR_CLIENT_ID',
      'text': 'a \${user.name} \$b',
      'list': ['{{item}}'],
      'n': 1,
    }),
  );
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
