import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/a%20b/%C3%BC/%22x%22/it\'s/a%7Cb%5Ec%60d%5Ce//f/;v=1?q=a%20b&r=\'x\'&s=%22y%22&t=%3Cz');
  final request = http.Request('GET', url);
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
