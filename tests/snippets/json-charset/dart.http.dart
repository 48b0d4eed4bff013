import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/jobs');
  final request = http.Request('POST', url);
  request.headers.addAll({'content-type': 'application/json; charset=utf-8'});
  request.bodyBytes = utf8.encode(
    jsonEncode({'job': 'index'}),
  );
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
