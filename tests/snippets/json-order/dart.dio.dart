import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/sorted',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode({
        'zeta': 1,
        'Alpha': 2,
        'alpha': {'b': 1, 'a': 2},
        '_': 3,
        'a-b': 4,
        'a.b': 5,
        'class': 6,
        ' ': 8,
      }),
    ),
  );
  print(response.statusCode);
  print(response.data);
}
