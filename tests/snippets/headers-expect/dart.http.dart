import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/users');
  final request = http.Request('POST', url);
  request.headers.addAll({
    'Expect': '100-continue',
    'Content-Type': 'text/plain',
  });
  request.bodyBytes = utf8.encode('x');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
