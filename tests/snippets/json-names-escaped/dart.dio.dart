import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/notes',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode({
        'say "hi"': 1,
        'back\\slash': 2,
        'line\nbreak': 3,
        'tab\t': 4,
        'it\'s #{x} \$y `z`': 5,
      }),
    ),
  );
  print(response.statusCode);
  print(response.data);
}
