import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/notes',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'text/plain; charset=utf-8'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('\u{feff}bom \u{1}\u{7}\u{8}\u{b}\u{c}\u{1b}[0m\u{7f}\u{85} \u{ad}\u{200b}\u{2028}\u{2029}\u{202e}abc\u{202c} é 👩‍👩‍👧 􏿿'),
  );
  print(response.statusCode);
  print(response.data);
}
