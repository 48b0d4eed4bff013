// http sends all `Cookie` headers as one, their values joined
import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/users');
  final request = http.Request('GET', url);
  request.headers.addAll({
    'Cookie': 'a=1; b=2',
    'accept': 'text/html',
    'Proxy-Connection': 'keep-alive',
  });
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
