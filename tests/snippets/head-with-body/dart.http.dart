import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/files/1');
  final request = http.Request('HEAD', url);
  request.headers.addAll({'Content-Type': 'text/plain'});
  request.bodyBytes = utf8.encode('odd');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
